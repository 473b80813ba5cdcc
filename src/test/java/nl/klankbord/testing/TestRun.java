package nl.klankbord.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Says once, before any test, that this is a test run, so that the preparation of a real start steps aside. */
public final class TestRun implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        System.setProperty("klankbord.test", "true");
        System.setProperty("spring.main.banner-mode", "off");
    }
}
