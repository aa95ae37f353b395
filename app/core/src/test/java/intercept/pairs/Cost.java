package intercept.pairs;

/// What a piece of work costs, in milliseconds.
///
/// @param cpu processor time of all its threads
/// @param elapsed what its caller waits
record Cost(double cpu, double elapsed) {

    /// As a multiple of another one, by processor time.
    double timesCpu(Cost other) {
        return cpu / other.cpu;
    }

    /// As a multiple of another one, by time that passes.
    double timesElapsed(Cost other) {
        return elapsed / other.elapsed;
    }
}
