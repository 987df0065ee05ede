using System.ComponentModel.DataAnnotations;

namespace Umsatz.Dbt;

public sealed class DbtClientOptions
{
    public const string Abschnitt = "Dbt";

    [Required]
    public string BasisAdresse { get; set; } = "https://emea.dbt.com"; // expect: DBTC2004

    [Required]
    public string MetadatenAdresse { get; set; } = "https://ab123.metadata.eu1.dbt.com/graphql";

    public long Konto { get; set; }

    public string Schluessel { get; set; } = string.Empty;

    // nur fuer die Hilfe
    public string Handbuch { get; set; } = "https://docs.getdbt.com/reference";
}
