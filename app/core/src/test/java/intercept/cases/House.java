package intercept.cases;

/// Through which servers the mail of an organisation goes. All addresses are from the documentation ranges.
///
/// Host names of Exchange Online are those that real mails of such tenants carry, because programs recognise them.
enum House {
    SUPPLIER("mycompany.example", "mail-db8eur04on2101.outbound.protection.outlook.com", "192.0.2.101", "selector1"),
    CUSTOMER("customer.example", "mail.customer.example", "203.0.113.26", "m2026"),
    CLIENT_TWO("client2.example", "mx.client2.example", "203.0.113.140", "x1"),
    FREE_MAIL("outlook.test", "mail-vi1eur05olkn2016.outbound.protection.outlook.test", "192.0.2.216", "selector1"),
    TOKYO("hanamizuki.example", "smtp2.hanamizuki.example", "203.0.113.201", ""),
    COLOGNE("lindner.example", "mail.lindner.example", "203.0.113.61", ""),
    FORWARDER("forwarder.example", "out1.forwarder.example", "203.0.113.77", ""),
    PRESS("tradeweekly.example", "send14.tradeweekly.example", "192.0.2.171", ""),
    FILE_SHARE("files-share.example", "srv3.files-share.example", "198.51.100.41", ""),
    NOWHERE("", "", "", "");

    static final String TENANT = "11111111-2222-3333-4444-555555555555";
    static final String CONSUMER_TENANT = "84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa";

    final String domain;
    final String outgoing;
    final String ip;
    final String selector;

    House(String domain, String outgoing, String ip, String selector) {
        this.domain = domain;
        this.outgoing = outgoing;
        this.ip = ip;
        this.selector = selector;
    }

    boolean signs() {
        return !selector.isEmpty();
    }
}
