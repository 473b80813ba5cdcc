package nl.klankbord.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.klankbord.base.Texts;

/** Gives Vaadin's components their texts in the language of the reader; call it on every such component. */
public final class ComponentTexts {

    private ComponentTexts() {}

    public static void apply(DatePicker picker) {
        var locale = Texts.nearest(UI.getCurrent().getLocale());
        picker.setLocale(locale);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(daysFromSunday(day -> day.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdaysShort(daysFromSunday(day -> day.getDisplayName(TextStyle.SHORT, locale)))
                .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d M yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(text(picker, "base.date.today"))
                .setCancel(text(picker, "base.cancel"))
                .setBadInputErrorMessage(text(picker, "base.date.unreadable"))
                .setRequiredErrorMessage(text(picker, "base.date.missing")));
    }

    private static List<String> daysFromSunday(Function<DayOfWeek, String> name) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(name)
                .toList();
    }

    public static void apply(Upload upload) {
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text(upload, "base.upload.drop-one"))
                        .setMany(text(upload, "base.upload.drop-many")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text(upload, "base.upload.add-one"))
                        .setMany(text(upload, "base.upload.add-many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text(upload, "base.upload.too-many"))
                        .setFileIsTooBig(text(upload, "base.upload.too-big"))
                        .setIncorrectFileType(text(upload, "base.upload.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text(upload, "base.upload.connecting"))
                                .setStalled(text(upload, "base.upload.stalled"))
                                .setProcessing(text(upload, "base.upload.processing"))
                                .setHeld(text(upload, "base.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text(upload, "base.upload.remaining"))
                                .setUnknown(text(upload, "base.upload.remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text(upload, "base.upload.unavailable"))
                                .setUnexpectedServerError(text(upload, "base.upload.failed"))
                                .setForbidden(text(upload, "base.upload.forbidden"))))
                .setFile(new UploadI18N.File()
                        .setRetry(text(upload, "base.upload.retry"))
                        .setStart(text(upload, "base.upload.start"))
                        .setRemove(text(upload, "base.upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB")));
    }

    public static void apply(MultiSelectComboBox<?> box) {
        box.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(text(box, "base.choice.cleared"))
                .setFocused(text(box, "base.choice.focused"))
                .setSelected(text(box, "base.choice.selected"))
                .setDeselected(text(box, "base.choice.deselected"))
                .setTotal(text(box, "base.choice.total")));
    }

    public static void apply(MenuBar bar) {
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(text(bar, "base.menu.more")));
    }

    public static void apply(SideNav nav) {
        nav.setI18n(new SideNav.SideNavI18n().setToggle(text(nav, "base.menu.toggle")));
    }

    public static void apply(AppLayout layout) {
        var texts = new AppLayout.AppLayoutI18n();
        texts.setDrawer(text(layout, "base.menu.drawer"));
        layout.setI18n(texts);
    }

    /** Takes off the button that reveals, whose English name Flow cannot change. */
    public static void apply(PasswordField field) {
        field.setRevealButtonVisible(false);
    }

    private static String text(Component component, String key) {
        return component.getTranslation(key);
    }
}
