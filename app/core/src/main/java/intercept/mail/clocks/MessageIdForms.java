package intercept.mail.clocks;

import intercept.mail.route.Providers;
import intercept.model.clocks.MessageIdClass;
import intercept.model.clocks.MessageIdForm;
import intercept.model.route.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which program or service makes Message-IDs of a form. The forms of SpamAssassin's rules for forged mailers, of the
/// programs' sources where they are open, and of mails seen.
public final class MessageIdForms {

    private static final int LONGEST = 998;

    /// @param id pattern of the whole id without brackets, host in lower case
    private record Form(MessageIdClass maker, Pattern id) {}

    private static final List<Form> FORMS = List.of(
            form(MessageIdClass.EXCHANGE_ONLINE, "[^@]+@[a-z0-9.-]+\\.prod\\.(?:outlook|exchangelabs)\\.com"),
            form(MessageIdClass.GMAIL, "[^@]+@mail\\.gmail\\.com"),
            form(MessageIdClass.SALESFORCE, "[^@]+@(?:[a-z0-9.-]+\\.)?(?:sfdc\\.net|salesforce\\.com)"),
            form(MessageIdClass.NETSUITE, "[^@]+@(?:[a-z0-9.-]+\\.)?netsuite\\.com"),
            form(MessageIdClass.SAP, "[^@]+@(?:[a-z0-9.-]+\\.)?(?:sap\\.com|ariba\\.com|successfactors\\.com|sapb1)"),
            form(MessageIdClass.YAHOO, "[^@]+@(?:[a-z0-9.-]+\\.)?mail\\.[a-z0-9.]*yahoo\\.(?:com|net|co\\.jp)"),
            form(MessageIdClass.YAHOO, "[^@]+@mail\\.yahoo\\.com"),
            form(
                    MessageIdClass.AMAZON_SES,
                    "010[0-9a-f]{13}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-\\d{6}@[a-z0-9.-]*amazonses\\.com"),
            form(MessageIdClass.SENDGRID, "[^@]+@(?:geopod-)?ismtpd[a-z0-9.-]*"),
            form(MessageIdClass.SWIFTMAILER, "[^@]+@swift\\.generated"),
            form(MessageIdClass.OUTLOOK_SMTP, "[0-9A-Fa-f]{12}\\$[0-9A-Fa-f]{8}\\$[0-9A-Fa-f]{8}@[^@]+"),
            form(
                    MessageIdClass.DOMINO,
                    "OF[0-9A-F]{8}\\.[0-9A-F]{8}-ON[0-9A-F]{8}\\.[0-9A-F]{8}-[0-9A-F]{8}\\.[0-9A-F]{8}@[^@]+"),
            form(MessageIdClass.APPLE, "[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}@[^@]+"),
            form(MessageIdClass.UUID, "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@[^@]+"),
            form(MessageIdClass.ODOO, "\\d{15}\\.\\d{10}\\.\\d{15}-openerp-[^@]+@[^@]+"),
            form(MessageIdClass.JAVAMAIL, "-?\\d{1,12}\\.\\d{1,12}\\.1\\d{12}(?:\\.JavaMail\\.[^@]*)?@[^@]*"),
            form(MessageIdClass.JAVAMAIL, "[^@]+\\.JavaMail\\.[^@]+@[^@]+"),
            form(MessageIdClass.QMAIL, "\\d{14}\\.\\d{1,10}\\.qmail@[^@]+"),
            form(MessageIdClass.EXIM, "E[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}@[^@]+"),
            form(MessageIdClass.MAILGUN, "\\d{14}\\.(?:\\d\\.)?[0-9a-fA-F]{16}@[^@]+"),
            form(MessageIdClass.PYTHON, "\\d{12,14}\\.\\d{1,7}\\.\\d{3,20}(?:\\.[^@]*)?@[^@]+"),
            form(MessageIdClass.MUTT, "\\d{14}(?:\\.G[A-Z]\\d{1,7}|-\\d{1,7}-\\d{1,7})@[^@]+"),
            form(MessageIdClass.CLAWS, "\\d{14}\\.[0-9a-f]{8}@[^@]+"),
            form(MessageIdClass.POSTFIX, "\\d{14}\\.(?:[0-9A-F]{6,15}|[0-9A-Za-z]{12,20})@[^@]+"),
            form(MessageIdClass.SENDMAIL, "\\d{12}\\.[0-9A-Za-x]{3,8}\\d{5,7}@[^@]+"),
            form(MessageIdClass.KMAIL, "\\d{12}\\.\\d{1,6}\\.[^@]+@[^@]+"),
            form(MessageIdClass.EVOLUTION, "(?:\\d{9,10}\\.\\d{1,7}\\.\\d{1,6}|[0-9a-f]{40})\\.camel@[^@]+"),
            form(MessageIdClass.PINE, "(?i:pine|alpine)\\.[A-Z0-9]{3}\\.[^@]+@[^@]+"),
            form(MessageIdClass.THUNDERBIRD, "[0-9A-F]{8}\\.\\d{3,8}@[^@]+"),
            form(MessageIdClass.EXCHANGE_SERVER, "[0-9A-F]{32,44}@[^@]+"),
            form(MessageIdClass.PHPMAILER, "(?:[0-9a-f]{32}|[0-9A-Za-z]{40,44})@[^@]+"));

    private static final MessageIdForm NONE = new MessageIdForm(MessageIdClass.NONE, "", Optional.empty());

    private MessageIdForms() {}

    private static Form form(MessageIdClass maker, String id) {
        return new Form(maker, Pattern.compile(id));
    }

    /// @param messageId with or without angle brackets
    public static MessageIdForm read(String messageId) {
        String id = bare(messageId);
        if (id.isEmpty()) {
            return NONE;
        }
        int at = id.lastIndexOf('@');
        String host = at < 0 ? "" : id.substring(at + 1).toLowerCase(Locale.ROOT);
        String normal = at < 0 ? id : id.substring(0, at + 1) + host;
        var maker = FORMS.stream()
                .filter(form -> form.id().matcher(normal).matches())
                .map(Form::maker)
                .findFirst()
                .orElse(MessageIdClass.OTHER);
        var region = Providers.ofHost(host).flatMap(Provider::region);
        return new MessageIdForm(maker, host, region);
    }

    static String bare(String messageId) {
        String cut = messageId.length() > LONGEST ? messageId.substring(0, LONGEST) : messageId;
        String id = cut.strip();
        return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
    }
}
