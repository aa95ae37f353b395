package intercept.desktop.shell;

import intercept.session.Cases;
import java.nio.file.Path;
import java.util.Optional;

/// What the window stands on: how cases are opened, where their files lie, what the reader chose, and the sample.
public record Desktop(Cases cases, SettingsFile settings, CaseFiles caseFiles, Optional<Path> sample) {}
