package intercept.mail;

import intercept.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was odd about one mail, each kind once.
final class Problems {

    private final Map<String, Problem> found = new LinkedHashMap<>();

    void add(String code, String text) {
        found.putIfAbsent(code, new Problem(code, text));
    }

    List<Problem> all() {
        return List.copyOf(new ArrayList<>(found.values()));
    }
}
