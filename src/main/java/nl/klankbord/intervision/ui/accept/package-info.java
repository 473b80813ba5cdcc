/** Where a member accepts a circle and its ground rules. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.ui.accept;
