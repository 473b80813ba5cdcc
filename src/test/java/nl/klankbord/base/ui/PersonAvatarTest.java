package nl.klankbord.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonAvatarTest {

    @Test
    void initials_are_of_the_first_and_the_last_word() {
        assertThat(PersonAvatar.initials("Joost van den Berg")).isEqualTo("JB");
        assertThat(PersonAvatar.initials(" élise ")).isEqualTo("É");
        assertThat(PersonAvatar.initials("")).isEmpty();
        assertThat(PersonAvatar.initials("😀 Jan")).isEqualTo("J");
    }
}
