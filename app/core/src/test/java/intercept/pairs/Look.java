package intercept.pairs;

import java.util.Optional;

/// How an invoice looks, apart from what it says.
///
/// @param type face of the letters
/// @param shift of everything on the page to the right and down, in points
/// @param logoShift of the logo alone to the right and down, in points
/// @param logo colour of the logo, as hex
/// @param signature number of the handwriting; 0 for none
/// @param stamp words of a rubber stamp
record Look(
        Typeface type,
        double shift,
        double logoShift,
        String logo,
        int signature,
        Optional<String> stamp,
        Setting setting) {

    /// Where the page and the block of payment lie.
    ///
    /// @param cropped whether the page is a part of a larger sheet
    /// @param blockDown of the payment block, in points
    record Setting(boolean cropped, double blockDown) {}

    static Look in(Typeface type) {
        return new Look(type, 0, 0, "0F766E", 0, Optional.empty(), new Setting(false, 0));
    }

    Look type(Typeface type) {
        return new Look(type, shift, logoShift, logo, signature, stamp, setting);
    }

    Look shifted(double shift) {
        return new Look(type, shift, logoShift, logo, signature, stamp, setting);
    }

    Look logoShifted(double logoShift) {
        return new Look(type, shift, logoShift, logo, signature, stamp, setting);
    }

    Look logo(String logo) {
        return new Look(type, shift, logoShift, logo, signature, stamp, setting);
    }

    Look signed(int signature) {
        return new Look(type, shift, logoShift, logo, signature, stamp, setting);
    }

    Look stamped(String stamp) {
        return new Look(type, shift, logoShift, logo, signature, Optional.of(stamp), setting);
    }

    Look cropped() {
        return new Look(type, shift, logoShift, logo, signature, stamp, new Setting(true, setting.blockDown()));
    }

    Look blockDown(double points) {
        return new Look(type, shift, logoShift, logo, signature, stamp, new Setting(setting.cropped(), points));
    }
}
