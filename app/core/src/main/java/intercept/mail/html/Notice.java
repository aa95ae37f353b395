package intercept.mail.html;

import java.util.List;

/// Something that was taken out of a body, or that its look hides. The reader is told.
public sealed interface Notice {

    /// @param count how many pictures would come from another machine
    /// @param tiny how many of them are of one pixel or so: they tell the sender who read the mail, and when
    /// @param hosts where from, in order of appearance
    record RemotePictures(int count, int tiny, List<String> hosts) implements Notice {}

    /// Programs, event handlers and automatic forwarding.
    record Scripts(int count) implements Notice {}

    /// Forms to fill in.
    record Forms(int count) implements Notice {}

    /// Style sheets and fonts of another machine.
    record RemoteStyles(int count, List<String> hosts) implements Notice {}

    /// Frames, objects, players and drawings.
    record Objects(int count) implements Notice {}

    /// Text that the sender put where no reader sees it.
    record HiddenText(How how, String text) implements Notice {}

    /// A link whose visible text names another domain than it leads to.
    ///
    /// @param shown the domain that the reader sees
    /// @param target the domain that a click leads to
    record OtherTarget(String shown, String target) implements Notice {}

    /// The body is larger than what is shown.
    ///
    /// @param left characters that are not shown
    record TooLarge(long left) implements Notice {}

    /// How text is hidden.
    enum How {
        /// `display:none` and the `hidden` attribute.
        NOT_DISPLAYED,
        /// `visibility:hidden`.
        INVISIBLE,
        /// Letters of one pixel or less.
        TINY,
        /// Letters in the colour of what is behind them.
        SAME_COLOUR,
        /// `opacity:0`.
        TRANSPARENT,
        /// Put outside the window.
        OFF_SCREEN,
        /// In a box without height or width.
        NO_ROOM,
        /// `mso-hide`: Outlook hides it, other programs may not.
        OUTLOOK_ONLY
    }
}
