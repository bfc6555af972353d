package mx.corte.reports.transparency;

/**
 * Under which terms the office publishes, and whom to ask.
 *
 * @param licence short name, without spaces
 * @param licenceTitle as people know it
 * @param licenceUrl where it stands
 * @param contact who answers questions
 * @param mail of the contact; empty for none
 */
public record OpenTerms(String licence, String licenceTitle, String licenceUrl, String contact, String mail) {}
