using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A file of records stands where none are read; it is left out of the site, since names to withhold may stand in it.</summary>
public static class RecordsElsewhere
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED074";

    /// <summary>The fault of a file.</summary>
    public static Diagnostic At(InputFile file) => new(
        Id, Severity.Error, "records are read from `records/` alone, as YAML; this file was neither read nor published", new SourceText(file.DisplayPath, ""), default,
        Hint: "move it to `records/` at the top of the input, in small letters, with the ending `.yml`: JSON is YAML too; if it holds no records, give its folder another name");
}
