namespace Seeds.Engine.Content;

/// <summary>What reading a file gave: its bytes, or in a few words why it could not be read.</summary>
/// <param name="Bytes">The content; empty when <paramref name="Fault"/> is set.</param>
/// <param name="Fault">Null, or the reason: <c>permission denied</c>.</param>
public sealed record FileBytes(ReadOnlyMemory<byte> Bytes, string? Fault = null);
