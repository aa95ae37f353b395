package intercept.compare;

import intercept.documents.PageContent;
import intercept.model.document.Box;
import intercept.model.document.HiddenText;
import intercept.model.document.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pictures that somebody laid over a page, and what they cover.
final class NewPictures {

    private static final double EDGE = 4;
    private static final double MOST_OF_PAGE = 0.8;

    private NewPictures() {}

    /// Text that is gone because a picture lies over it became that picture.
    static List<Change> covering(
            List<Change> changes, List<PageContent> genuine, List<PageContent> disputed, List<HiddenText> hidden) {
        var told = new ArrayList<Change>();
        for (var change : changes) {
            told.add(cover(change, genuine, disputed, hidden)
                    .map(place -> new Change(
                            change.kind(),
                            change.genuine(),
                            Optional.of(place),
                            change.before(),
                            "",
                            change.detail().and(Saying.of("image.over"))))
                    .orElse(change));
        }
        return told;
    }

    private static Optional<Change.Place> cover(
            Change change, List<PageContent> genuine, List<PageContent> disputed, List<HiddenText> hidden) {
        if (change.disputed().isPresent()
                || change.genuine().isEmpty()
                || change.before().isEmpty()) {
            return Optional.empty();
        }
        var letters = Letters.of(change.before());
        return hidden.stream()
                .filter(text -> text.reason() == HiddenText.Reason.COVERED
                        && Letters.of(text.text()).contains(letters))
                .flatMap(text -> disputed.get(text.page() - 1).pictures().stream()
                        .filter(picture -> picture.box().shared(text.box())
                                        > 0.5 * text.box().area()
                                && isNew(picture, genuine)))
                .findFirst()
                .map(picture -> new Change.Place(picture.page(), picture.box()));
    }

    private static boolean isNew(Picture picture, List<PageContent> genuine) {
        return genuine.stream()
                .flatMap(page -> page.pictures().stream())
                .noneMatch(one -> one.sha256().equals(picture.sha256()));
    }

    /// What looks different in a picture is told of the whole picture; a picture that is the page itself is none.
    static Box around(Box region, PageContent page) {
        return page.pictures().stream()
                .map(Picture::box)
                .filter(box -> box.area() < MOST_OF_PAGE * page.width() * page.height())
                .filter(box -> box.grown(EDGE).shared(region) > 0.95 * region.area() && region.area() * 2 > box.area())
                .findFirst()
                .orElse(region);
    }
}
