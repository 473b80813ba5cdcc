/** Where the circles of a programme are made. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.ui.composer;
