package intercept.pairs;

import intercept.model.document.Box;
import java.util.List;
import java.util.NoSuchElementException;

/// A finished file and what stands where in it.
@SuppressWarnings("ArrayRecordComponent") // files, compared by nobody
record Printed(byte[] bytes, List<Mark> marks) {

    Mark mark(String key) {
        return marks.stream()
                .filter(mark -> mark.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(key));
    }

    Mark mark(Part part) {
        return mark(part.name());
    }

    Box box(Part part) {
        return mark(part).place().box();
    }
}
