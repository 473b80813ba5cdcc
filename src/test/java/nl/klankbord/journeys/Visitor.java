package nl.klankbord.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.klankbord.testing.RunningPortal;

/** Somebody at a browser window. */
final class Visitor implements AutoCloseable {

    /** Vaadin has nothing more to ask the server, and everything it knows is drawn. */
    private static final String SETTLED = "() => { const flow = window.Vaadin && window.Vaadin.Flow;"
            + " if (!flow || !flow.clients) return false;"
            + " const clients = Object.values(flow.clients).filter(client => client.isActive);"
            + " return clients.length > 0 && clients.every(client => !client.isActive()); }";

    /** Drawn twice since, so that what answers to a change of colours did. */
    private static final String DRAWN =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private final RunningPortal portal;
    private final BrowserContext window;
    private final Page page;
    private final List<String> dialogs = new ArrayList<>();

    private Visitor(RunningPortal portal, BrowserContext window) {
        this.portal = portal;
        this.window = window;
        this.page = window.newPage();
        page.setDefaultTimeout(15_000);
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
    }

    /** Somebody with a fresh browser. */
    static Visitor fresh(RunningPortal portal) {
        return new Visitor(portal, Chromium.get().newContext(options()));
    }

    /** Somebody who signed in before; signs in when it is the first time. */
    static Visitor of(RunningPortal portal, String username) {
        var state = SIGNED_IN.computeIfAbsent(portal.port() + username, key -> {
            try (var visitor = fresh(portal)) {
                visitor.signIn(username);
                return visitor.window.storageState();
            }
        });
        return new Visitor(portal, Chromium.get().newContext(options().setStorageState(state)));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(1440, 900);
    }

    Page page() {
        return page;
    }

    /** What the browser itself asked or said so far, in dialogs of its own; each was sent away. */
    List<String> dialogs() {
        return dialogs;
    }

    BrowserContext window() {
        return window;
    }

    /** Types an address. */
    Visitor open(String path) {
        page.navigate(portal.url(path));
        return settle();
    }

    /** Waits until the page has come to rest. */
    Visitor settle() {
        page.waitForFunction(SETTLED);
        return this;
    }

    /** Signs in with the demo button of this account. */
    Visitor signIn(String username) {
        if (!page.url().contains("/aanmelden")) {
            open("aanmelden");
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("\\b" + username + "\\b")))
                .click();
        page.waitForURL(Pattern.compile("^(?!.*/aanmelden).*$"));
        return settle();
    }

    Visitor look(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(DRAWN);
        return this;
    }

    Visitor width(int width) {
        page.setViewportSize(width, width < 600 ? 844 : 900);
        return this;
    }

    Locator heading() {
        return page.locator("h1");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** The path and query that the address bar shows, without the slash at the start. */
    String at() {
        return page.url().replaceFirst("^https?://[^/]*/", "");
    }

    /** How many pixels the page is wider than the window. */
    int sideways() {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** Every text a person could see or hear, of shadow trees too, but what is marked as another language. */
    @SuppressWarnings("unchecked")
    List<String> texts() {
        return (List<String>) page.evaluate("""
                () => {
                  const found = [];
                  const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];
                  const walk = node => {
                    if (node.nodeType === Node.TEXT_NODE) {
                      if (node.textContent.trim()) found.push(node.textContent.trim());
                      return;
                    }
                    if (node.nodeType === Node.ELEMENT_NODE) {
                      if (['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(node.tagName)) return;
                      if (!node.checkVisibility() && getComputedStyle(node).display !== 'contents') return;
                      const lang = node.getAttribute('lang');
                      if (lang && !lang.startsWith('nl')) return;
                      spoken.forEach(name => { if (node.getAttribute(name)) found.push(node.getAttribute(name)); });
                      if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
                    }
                    node.childNodes.forEach(walk);
                  };
                  walk(document.body);
                  return found;
                }""");
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        window.close();
    }
}
