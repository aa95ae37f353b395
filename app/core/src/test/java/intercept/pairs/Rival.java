package intercept.pairs;

/// How another comparer did on one pair.
///
/// @param found true changes inside something it reported
/// @param exact those of them whose report is less than three times as large as the change
/// @param falseAlarms reports where nothing changed
/// @param cpuMillis what it cost; negative where it was not measured
record Rival(int found, int exact, int falseAlarms, double cpuMillis) {}
