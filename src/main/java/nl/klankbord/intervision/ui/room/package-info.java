/** The room in which a circle meets, and the library of methods. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.ui.room;
