/** What all pages of the insight share: the tabs over them, and the chart beside its table. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.insight.ui;
