// Writes docs/pictures/*.svg, which the README shows: what plsync really says of a pull request in the example company, drawn. Run
// it after every change of what people see; the check of what is generated finds pictures that nobody drew again.
import { writeFileSync } from "node:fs";
import { PICTURES, pictureSvg } from "./pictures/pictures.ts";
import { tell } from "./pictures/story.ts";

const texts = await tell();
for (const picture of PICTURES) writeFileSync(picture.file, pictureSvg(picture, texts));
