package intercept.session;

import intercept.timeline.Timeline;

/// What happened when.
public interface CaseTimeline {

    Timeline timeline() throws CaseException;
}
