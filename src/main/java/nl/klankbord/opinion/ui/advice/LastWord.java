package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before an advice is delivered: that cannot be undone. */
final class LastWord extends ConfirmDialog {

    LastWord(Runnable deliver) {
        setHeader(getTranslation("opinion-advice.confirm"));
        setText(getTranslation("opinion-advice.confirm.text"));
        setCancelable(true);
        setCancelText(getTranslation("opinion-advice.confirm.cancel"));
        setConfirmText(getTranslation("opinion-advice.confirm.yes"));
        addConfirmListener(_ -> deliver.run());
    }
}
