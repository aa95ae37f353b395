package intercept.desktop.views.messages;

import intercept.words.Words;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Only mails from, to or in copy to somebody: part of a name or of an address.
final class PersonFilter extends PopupFilter<String> {

    private final TextField who = new TextField();

    PersonFilter(Words words) {
        super(words, "filter.person");
        setId("messages-person");
        who.setId("messages-person-text");
        who.setPromptText(words.get("filter.person.prompt"));
        who.setAccessibleText(words.get("filter.person.prompt"));
        who.setOnAction(_ -> choose(Optional.of(who.getText().strip()).filter(text -> !text.isEmpty())));
        var hint = new Label(words.get("filter.person.hint"));
        hint.getStyleClass().add("second");
        fields(who, hint);
    }

    @Override
    String word(String value) {
        return value;
    }

    @Override
    void prepare() {
        who.clear();
    }
}
