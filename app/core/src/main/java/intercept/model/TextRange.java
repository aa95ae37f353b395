package intercept.model;

/// A stretch of decoded text, in UTF-16 units, counted from 0; `end` is exclusive.
public record TextRange(int start, int end) {

    public String of(String text) {
        return text.substring(start, end);
    }
}
