using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Redirects;

namespace Seeds.Engine.Faults;

/// <summary>A page is said to have had an address at which something else stands now, so that nothing can lead on from there.</summary>
public static class TakenAlias
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED091";

    /// <summary>The fault at the alias.</summary>
    /// <param name="redirect">The redirect that cannot be made.</param>
    /// <param name="holder">What stands in its way.</param>
    public static Diagnostic At(Redirect redirect, Document holder)
    {
        var isOwn = holder.Address == redirect.Page.Address;
        return new Diagnostic(
            Id, Severity.Error,
            isOwn ? $"`{redirect.Alias.Text}` is where this page is" : $"the former address `{redirect.Alias.Text}` is taken by {holder.File?.DisplayPath ?? "the site itself"}",
            redirect.Page.Source, redirect.Alias.Span, isOwn ? "no former address" : $"`{holder.Address}` stands there",
            isOwn ? "take it out of `aliases`" : "readers who follow an old link come there; take the alias out, or move the other");
    }
}
