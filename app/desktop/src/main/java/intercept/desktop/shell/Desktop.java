package intercept.desktop.shell;

import intercept.session.Cases;
import java.nio.file.Path;
import java.util.Map;

/// What the window stands on: how cases are opened, where their files lie, what the reader chose, and the sample cases.
public record Desktop(Cases cases, SettingsFile settings, CaseFiles caseFiles, Map<SampleCase, Path> samples) {}
