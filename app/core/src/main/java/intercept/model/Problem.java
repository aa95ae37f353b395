package intercept.model;

/// Something odd about a piece of evidence that did not stop the work.
///
/// @param code stable, for programs, such as `mime.no-end-boundary`
/// @param text one sentence for a person
public record Problem(String code, String text) {}
