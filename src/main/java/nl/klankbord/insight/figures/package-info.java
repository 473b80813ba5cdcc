/** The work in numbers: how long, how full, what was looked for in vain. Nothing that tells of single people. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.insight.figures;
