/** The balance of give and take as people read it: by partner and period, with names. */
@org.springframework.modulith.NamedInterface("balance")
@org.jspecify.annotations.NullMarked
package nl.klankbord.insight.balance;
