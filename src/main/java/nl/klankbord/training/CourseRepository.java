package nl.klankbord.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CourseRepository extends Repository<Course, UUID> {

    Course saveAndFlush(Course course);

    Optional<Course> findById(UUID id);

    boolean existsById(UUID id);

    @Query("select c.id from Course c where c.id > :last order by c.id")
    List<UUID> idsAfter(UUID last, Limit most);

    @Query("select c.id from Course c where :topic member of c.topics")
    List<UUID> idsAbout(UUID topic);

    List<Course> findByIdIn(Collection<UUID> ids);

    List<Course> findByLearningLineNotOrderByLearningLineAscLineStepAscTitleAsc(String none);

    @NativeQuery("select id from training_course where title like :words escape '!'"
            + " order by title, id limit :size offset :offset")
    List<UUID> idsTitled(String words, int size, long offset);

    @Query("select count(c) from Course c where c.title like :words escape '!'")
    long countTitled(String words);
}
