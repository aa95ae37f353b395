package intercept.model;

/// How much a finding weighs for the reader. Ordered: the worst first.
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    INFO
}
