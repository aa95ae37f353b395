package intercept.pairs;

/// What whole processes cost on one pair, in milliseconds of processor time; negative where not measured.
record WholeRow(String name, double ours, double pdfCompare, double words) {}
