/** Excel's page and the add-in's, of two origins with one host name, as Excel on the web asks; and the library's. */
export const EXCEL = "https://excel.example:8443";
export const ADD_IN = "https://excel.example:8444";
export const OFFICE = "https://appsforoffice.microsoft.com";
