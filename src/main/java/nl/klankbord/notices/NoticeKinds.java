package nl.klankbord.notices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of notices that there are; gathered late, since the modules that name them use this one. */
@Component
class NoticeKinds {

    private final ObjectProvider<NoticeKindSource> sources;

    NoticeKinds(ObjectProvider<NoticeKindSource> sources) {
        this.sources = sources;
    }

    List<NoticeKind> all() {
        return sources.orderedStream()
                .flatMap(source -> source.kinds().stream())
                .toList();
    }

    Map<String, NoticeKind> byId() {
        return all().stream().collect(Collectors.toMap(NoticeKind::id, Function.identity()));
    }

    Optional<NoticeKind> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }
}
