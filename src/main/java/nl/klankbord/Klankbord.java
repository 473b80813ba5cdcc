package nl.klankbord;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal. */
@SpringBootApplication
@Modulithic(systemName = "Klankbord")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Klankbord implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(Klankbord.class, arguments);
    }
}
