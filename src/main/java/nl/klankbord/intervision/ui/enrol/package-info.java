/** Where one enrols in a programme. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.ui.enrol;
