package intercept.desktop.shell;

import intercept.desktop.shell.SettingsFile.Recent;

/// What the pages and the commands ask of the window.
interface WindowActions {

    void openSample(SampleCase sample);

    boolean hasSample(SampleCase sample);

    void openCaseFile();

    void newFromFolder();

    void open(Recent recent);

    void forgetRecent();

    void addFolder();

    void addFiles();

    void verify();

    void showUnread();

    void analyze();

    void closeCase();

    void palette();

    void settings();

    void switchTheme();

    void switchLanguage();

    void stopJob();
}
