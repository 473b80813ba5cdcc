package nl.klankbord.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.base.ui.Icons;

/** The same table to take along to a spreadsheet. */
public final class TableDownloads extends Div {

    /**
     * @param address of the table, without an extension
     * @param query what is chosen, as the address has it
     */
    public TableDownloads(String address, String query) {
        addClassNames("row", "insight-downloads");
        add(
                link(address + ".xlsx?" + query, "insight-balance.xlsx"),
                link(address + ".csv?" + query, "insight-balance.csv"));
    }

    private Anchor link(String path, String textKey) {
        var link = new Anchor(path, "");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        link.add(Icons.DOWNLOAD.small());
        link.add(getTranslation(textKey));
        return link;
    }
}
