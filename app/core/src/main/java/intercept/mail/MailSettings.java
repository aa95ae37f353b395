package intercept.mail;

/// The switches of Angus Mail. It reads them once, in its static initialisers, so they must be set before
/// the first of its classes loads: whoever touches one calls `apply` first. Only the splitter does.
///
/// `allowempty` stays off: with it on, Angus empties broken multiparts without a word; as it is, it throws
/// and the content is kept as it stands. The stream provider saves a search of the class path per part.
final class MailSettings {

    static {
        System.setProperty("mail.mime.multipart.ignoremissingendboundary", "true");
        System.setProperty("mail.mime.multipart.ignoremissingboundaryparameter", "true");
        System.setProperty("mail.mime.multipart.allowempty", "false");
        System.setProperty("mail.mime.parameters.strict", "false");
        System.setProperty("mail.mime.uudecode.ignoreerrors", "true");
        System.setProperty("mail.mime.uudecode.ignoremissingbeginend", "true");
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
    }

    private MailSettings() {}

    /// Thread-safe: the work is the static initialiser of this class.
    static void apply() {}
}
