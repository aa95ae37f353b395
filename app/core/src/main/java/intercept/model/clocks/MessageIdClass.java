package intercept.model.clocks;

/// Which program or service makes Message-IDs of a form.
public enum MessageIdClass {
    EXCHANGE_ONLINE,
    EXCHANGE_SERVER,
    GMAIL,
    APPLE,
    OUTLOOK_SMTP,
    THUNDERBIRD,
    /// A random UUID in lower case: Thunderbird since 2016, Nodemailer, many others.
    UUID,
    PHPMAILER,
    SWIFTMAILER,
    JAVAMAIL,
    PYTHON,
    SENDMAIL,
    EXIM,
    POSTFIX,
    QMAIL,
    YAHOO,
    DOMINO,
    EVOLUTION,
    MUTT,
    PINE,
    KMAIL,
    /// Sylpheed and Claws Mail.
    CLAWS,
    AMAZON_SES,
    SENDGRID,
    MAILGUN,
    ODOO,
    SAP,
    NETSUITE,
    SALESFORCE,
    /// Letters and digits that many programs could have made.
    OTHER,
    /// None stands there.
    NONE
}
