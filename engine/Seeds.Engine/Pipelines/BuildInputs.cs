using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Pipelines;

/// <summary>All that a build reads. With the recipe it determines the output to the byte.</summary>
/// <param name="Files">The files of the input folder, sorted by path.</param>
/// <param name="Theme">The files of the theme.</param>
/// <param name="Options">What was chosen.</param>
public sealed record BuildInputs(ImmutableArray<InputFile> Files, ThemeFiles Theme, BuildOptions Options);
