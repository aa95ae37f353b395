package intercept.cases;

/// A header field as it stands in the mail; `value` is folded with CRLF where it is long.
record Field(String name, String value) {

    static final String FOLD = "\r\n ";
    static final String TAB = "\r\n\t";

    String line() {
        return name + ":" + (value.isEmpty() ? "" : " ") + value + "\r\n";
    }
}
