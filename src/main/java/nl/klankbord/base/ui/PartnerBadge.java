package nl.klankbord.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** A partner: its monogram and its name. Its accent colour is an extra, never the only sign. */
public final class PartnerBadge extends Span {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * @param mark two letters
     * @param accent a colour as {@code #rrggbb}; anything else is left out
     */
    public PartnerBadge(String mark, String name, String accent) {
        addClassName("partner-badge");
        var monogram = new Span(mark);
        monogram.addClassName("partner-mark");
        monogram.getElement().setAttribute("aria-hidden", "true");
        if (COLOUR.matcher(accent).matches()) {
            monogram.getStyle().set("--partner-accent", accent);
        }
        add(monogram, new Span(name));
    }
}
