package nl.klankbord.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The views of the portal, package-private ones too. */
public final class Views {

    private Views() {}

    /** Every view with an address. */
    public static Set<Class<? extends Component>> routes() {
        return found(new AnnotationTypeFilter(Route.class))
                .map(view -> view.<Component>asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    /** What stands around views. */
    static Set<Class<? extends Component>> layouts() {
        return found(new AnnotationTypeFilter(Layout.class))
                .map(view -> view.<Component>asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    /** What shows when a view cannot. */
    @SuppressWarnings("unchecked")
    static Set<Class<? extends HasErrorParameter<?>>> errors() {
        return found(new AssignableTypeFilter(HasErrorParameter.class))
                .map(view -> (Class<? extends HasErrorParameter<?>>) view)
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> found(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("nl.klankbord").stream()
                .map(candidate -> ClassUtils.resolveClassName(
                        String.valueOf(candidate.getBeanClassName()), Views.class.getClassLoader()));
    }
}
