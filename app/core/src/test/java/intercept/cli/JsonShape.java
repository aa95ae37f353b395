package intercept.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a JSON value must look like. Small on purpose: the shapes are written by hand from the documented contract.
sealed interface JsonShape {

    /// What is wrong with the value, each with its place; nothing where it fits.
    List<String> wrong(JsonNode value, String at);

    record Text(String pattern) implements JsonShape {
        @Override
        public List<String> wrong(JsonNode value, String at) {
            return value.isTextual() && value.asText().matches("(?s)" + pattern)
                    ? List.of()
                    : List.of(at + ": " + value);
        }
    }

    record OneOf(Set<String> words) implements JsonShape {
        @Override
        public List<String> wrong(JsonNode value, String at) {
            return value.isTextual() && words.contains(value.asText()) ? List.of() : List.of(at + ": " + value);
        }
    }

    record Whole() implements JsonShape {
        @Override
        public List<String> wrong(JsonNode value, String at) {
            return value.isIntegralNumber() && value.asLong() >= 0 ? List.of() : List.of(at + ": " + value);
        }
    }

    record Decimal() implements JsonShape {
        @Override
        public List<String> wrong(JsonNode value, String at) {
            return value.isNumber() ? List.of() : List.of(at + ": " + value);
        }
    }

    record YesNo() implements JsonShape {
        @Override
        public List<String> wrong(JsonNode value, String at) {
            return value.isBoolean() ? List.of() : List.of(at + ": " + value);
        }
    }

    record OrNull(JsonShape shape) implements JsonShape {
        @Override
        public List<String> wrong(JsonNode value, String at) {
            return value.isNull() ? List.of() : shape.wrong(value, at);
        }
    }

    record ListOf(JsonShape shape) implements JsonShape {
        @Override
        public List<String> wrong(JsonNode value, String at) {
            if (!value.isArray()) {
                return List.of(at + " is no list");
            }
            var wrong = new ArrayList<String>();
            for (int i = 0; i < value.size(); i++) {
                wrong.addAll(shape.wrong(value.get(i), at + "[" + i + "]"));
            }
            return wrong;
        }
    }

    /// Names stand for values of one shape.
    record MapOf(JsonShape shape) implements JsonShape {
        @Override
        public List<String> wrong(JsonNode value, String at) {
            if (!value.isObject()) {
                return List.of(at + " is no object");
            }
            return value.properties().stream()
                    .flatMap(entry -> shape.wrong(entry.getValue(), at + "." + entry.getKey()).stream())
                    .toList();
        }
    }

    /// Exactly these fields.
    record Fields(Map<String, JsonShape> shapes) implements JsonShape {

        Fields() {
            this(Map.of());
        }

        Fields with(String name, JsonShape shape) {
            var more = new LinkedHashMap<>(shapes);
            more.put(name, shape);
            return new Fields(more);
        }

        @Override
        public List<String> wrong(JsonNode value, String at) {
            var wrong = new ArrayList<String>();
            shapes.forEach((name, shape) -> {
                var field = value.get(name);
                if (field == null) {
                    wrong.add(at + " lacks " + name);
                } else {
                    wrong.addAll(shape.wrong(field, at + "." + name));
                }
            });
            value.fieldNames().forEachRemaining(name -> {
                if (!shapes.containsKey(name)) {
                    wrong.add(at + " has " + name);
                }
            });
            return wrong;
        }
    }
}
