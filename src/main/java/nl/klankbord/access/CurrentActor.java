package nl.klankbord.access;

import java.util.Optional;

/** The person on whose behalf the current thread works. */
public interface CurrentActor {

    /** Empty for an anonymous visitor and for the portal's own work. */
    Optional<Actor> find();

    /** For code that only a signed-in person reaches. */
    default Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Does work of the portal itself (jobs, first filling), past the role checks on services. */
    void asPortal(Runnable work);

    /** Does work on behalf of somebody who is known otherwise than by signing in: by a link that only they got. */
    void as(Actor actor, Runnable work);
}
