package nl.klankbord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import nl.klankbord.base.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets Vaadin up once: language of page and messages, and what happens with the unexpected. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ShellSetup.class);

    private final transient Texts texts;
    private final transient Languages languages;
    private final transient FriendlyErrors errors;

    ShellSetup(Texts texts, Languages languages, FriendlyErrors errors) {
        this.texts = texts;
        this.languages = languages;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(this::systemMessages);
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(errors));
        service.addSessionDestroyListener(ShellSetup::end);
        service.addUIInitListener(this::prepare);
        event.addIndexHtmlRequestListener(response -> {
            var page = response.getDocument();
            page.getElementsByTag("html")
                    .attr("lang", languages.of(response.getVaadinRequest()).getLanguage());
            page.head()
                    .appendElement("link")
                    .attr("rel", "icon")
                    .attr("type", "image/svg+xml")
                    .attr("href", "icons/favicon.svg");
        });
    }

    /**
     * Whoever did nothing for too long is signed out: Vaadin ends its own session only, and the heartbeats of an open page
     * have kept the one around it alive.
     */
    private static void end(SessionDestroyEvent event) {
        var around = event.getSession().getSession();
        if (around == null) {
            return;
        }
        try {
            around.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            LOG.debug("The session had ended", alreadyEnded);
        }
    }

    private void prepare(UIInitEvent event) {
        var ui = event.getUI();
        var language = languages.of(VaadinRequest.getCurrent());
        ui.setLocale(language);
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(texts.get(language, "shell.connection.lost"));
        reconnect.setDialogTextGaveUp(texts.get(language, "shell.connection.gone"));
        connectionTexts(ui, language);
    }

    /** The bar at the top of the window that tells about the connection has no API of its own in Flow. */
    private void connectionTexts(UI ui, Locale language) {
        ui.getPage()
                .executeJs(
                        "const bar = window.Vaadin?.connectionIndicator; if (bar) {"
                                + " bar.onlineText = $0; bar.offlineText = $1; bar.reconnectingText = $2; }",
                        texts.get(language, "shell.connection.back"),
                        texts.get(language, "shell.connection.gone"),
                        texts.get(language, "shell.connection.lost"));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var language = Texts.nearest(info.getLocale());
        var messages = new CustomizedSystemMessages();
        // Without an address of its own, each of these leads back to the page that is open.
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(language, "shell.session.expired"));
        messages.setSessionExpiredMessage(texts.get(language, "shell.session.expired.how"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.get(language, "shell.error.title"));
        messages.setInternalErrorMessage(texts.get(language, "shell.error.reload"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get(language, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(language, "shell.cookies.how"));
        return messages;
    }
}
