package intercept.authentication.results;

/// A statement and whose word it is.
public record Claim(ResultStatement statement, Standing standing, Examined examined) {

    /// A server whose word counts says it.
    public boolean counts() {
        return standing.counts();
    }
}
