package intercept.compare;

/// A part of both texts that lies between two places that are the same: atoms from start to before end.
record Gap(int first, int firstEnd, int second, int secondEnd) {}
