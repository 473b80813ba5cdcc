/** The page of a programme, and where one is made. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.ui.programme;
