namespace Seeds.Engine.Pages;

/// <summary>Lays pages out. The engine knows no theme; the recipe names one.</summary>
public interface ITheme
{
    /// <summary>The whole HTML of a page: a pure function of its model.</summary>
    ValueTask<string> RenderAsync(PageModel page);
}
