package nl.klankbord.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import nl.klankbord.access.AccessTokens;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.UndoNotice;

/** Makes, lists and revokes a person's access tokens. A new one is shown once. */
class TokensPanel extends Div {

    private final transient AccessTokens tokens;
    private final transient Actor actor;
    private final Div fresh = new Div();
    private final Div list = new Div();
    private final TextField name = new TextField();
    private final HouseForm form = new HouseForm(getTranslation("access.tokens.make"), this::make);

    TokensPanel(AccessTokens tokens, Actor actor) {
        this.tokens = tokens;
        this.actor = actor;
        addClassName("access-tokens");
        fresh.addClassName("access-token-fresh");
        fresh.getElement().setAttribute("role", "status");
        name.setMaxLength(AccessTokens.NAME_LENGTH);
        form.field(name, getTranslation("access.tokens.name"), getTranslation("access.tokens.name.hint"));
        add(list, form, fresh);
        show();
    }

    private void make() {
        if (name.getValue().isBlank()) {
            form.problem(name, getTranslation("access.tokens.name.missing"));
        }
        if (form.refused()) {
            return;
        }
        var secret = new Code(tokens.make(actor, name.getValue()));
        fresh.removeAll();
        fresh.add(new Paragraph(getTranslation("access.tokens.fresh", name.getValue())), secret);
        name.clear();
        show();
    }

    private void show() {
        list.removeAll();
        var own = tokens.of(actor);
        if (own.isEmpty()) {
            list.add(new Paragraph(getTranslation("access.tokens.none")));
            return;
        }
        var items = new UnorderedList();
        for (var token : own) {
            items.add(item(token));
        }
        list.add(items);
    }

    private ListItem item(AccessTokens.Token token) {
        var used = token.lastUsedAt();
        var when = new Span(
                used == null
                        ? getTranslation("access.tokens.unused", day(token.madeAt()))
                        : getTranslation("access.tokens.used", day(token.madeAt()), day(used)));
        var revoke = new Button(getTranslation("access.tokens.revoke"), press -> {
            tokens.revoke(actor, token.id());
            show();
            UndoNotice.show(getTranslation("access.tokens.revoked", token.name()));
        });
        revoke.setAriaLabel(getTranslation("access.tokens.revoke.label", token.name()));
        return new ListItem(new Span(token.name()), when, revoke);
    }

    private String day(Instant moment) {
        return Dates.full(Dates.dayOf(moment), getLocale());
    }
}
