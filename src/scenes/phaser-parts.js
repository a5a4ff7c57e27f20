/**
 * The parts of Phaser that the House and the Map draw with. The build puts this module in place of the package `phaser`
 * (vite.config.ts): input, loader, sound, physics, tweens, text and tilemaps stay out of the site.
 */
import 'phaser/src/polyfills/requestVideoFrame';
// First: the renderer's parts know each other in a circle that only this order opens.
import 'phaser/src/renderer';
import 'phaser/src/cameras/2d/CameraManager';
import 'phaser/src/events/EventEmitter';
import 'phaser/src/gameobjects/DisplayList';
import 'phaser/src/gameobjects/GameObjectCreator';
import 'phaser/src/gameobjects/UpdateList';
import 'phaser/src/gameobjects/container/ContainerFactory';
import 'phaser/src/gameobjects/graphics/GraphicsFactory';
import 'phaser/src/gameobjects/image/ImageFactory';
import 'phaser/src/scene/ScenePlugin';
import CONST from 'phaser/src/const';

export { default as Game } from 'phaser/src/core/Game';
export { default as Scene } from 'phaser/src/scene/Scene';
export { default as Scale } from 'phaser/src/scale';

export const { AUTO, CANVAS, WEBGL } = CONST;
